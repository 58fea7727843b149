import {
  readScriptYaml
} from "./chunk-CZK4IFG4.js";
import "./chunk-MLZI747J.js";
import "./chunk-VQ3CVCZC.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readScriptYaml
};
