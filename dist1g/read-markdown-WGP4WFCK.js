import {
  readMarkdown
} from "./chunk-Z7CP63CH.js";
import "./chunk-F6CZE7Y5.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-3YMU6JG5.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  readMarkdown
};
