import {
  createLinter,
  huashuLint,
  huashuParse,
  huashuStringify,
  retextHuashu
} from "./chunk-P2VW3VVK.js";
import {
  recommended
} from "./chunk-KJCNIQ5H.js";
import {
  loadReaders,
  readCall,
  readCalls
} from "./chunk-QTTJQBKW.js";
import "./chunk-YPACIO57.js";
import "./chunk-L777YNBM.js";
import "./chunk-QB5MYIH7.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-VQ3CVCZC.js";
import "./chunk-K7PCLQUU.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";
export {
  createLinter,
  huashuLint,
  huashuParse,
  huashuStringify,
  loadReaders,
  readCall,
  readCalls,
  recommended,
  retextHuashu
};
