import {
  lenient,
  readPack
} from "./chunk-UACOMWFS.js";
import "./chunk-L777YNBM.js";
import "./chunk-MVVRDO5H.js";
export {
  lenient,
  readPack
};
