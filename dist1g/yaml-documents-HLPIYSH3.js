import {
  parseYaml
} from "./chunk-OVHJ2KZ2.js";
export {
  parseYaml
};
