import {
  readScriptCsv
} from "./chunk-FSBMOIMI.js";
import "./chunk-K7PCLQUU.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readScriptCsv
};
