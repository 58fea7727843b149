import {
  giveExamples,
  giveReaders
} from "./chunk-FDAGQXZG.js";
import "./chunk-KJYWFKJ2.js";
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
import "./chunk-OVHJ2KZ2.js";
import "./chunk-IAVSO75V.js";
import "./chunk-QB5MYIH7.js";
import "./chunk-CZK4IFG4.js";
import "./chunk-TPGRB35A.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-MLZI747J.js";
import "./chunk-VQ3CVCZC.js";
import "./chunk-FSBMOIMI.js";
import "./chunk-K7PCLQUU.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-RUC6ZAQ7.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";

// src/index-node.ts
giveExamples();
giveReaders();
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
