import {
  readScriptYaml
} from "./chunk-BY5GENII.js";
import "./chunk-MLZI747J.js";
import "./chunk-3YMU6JG5.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readScriptYaml
};
