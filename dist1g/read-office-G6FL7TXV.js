import {
  readOffice
} from "./chunk-KJYWFKJ2.js";
import "./chunk-YPACIO57.js";
import "./chunk-QB5MYIH7.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readOffice
};
