import {
  readOffice
} from "./chunk-6X3XFGZT.js";
import "./chunk-YPACIO57.js";
import "./chunk-F6CZE7Y5.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readOffice
};
