import {
  readMarkdown
} from "./chunk-IAVSO75V.js";
import "./chunk-QB5MYIH7.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-VQ3CVCZC.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readMarkdown
};
