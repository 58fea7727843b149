import {
  readScriptJson
} from "./chunk-TPGRB35A.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-MLZI747J.js";
import "./chunk-VQ3CVCZC.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readScriptJson
};
