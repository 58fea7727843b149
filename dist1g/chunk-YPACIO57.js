// src/readers/office-text.ts
var OFFICE_MARK = "huashu ";
function writeOffice(kind, parts) {
  return `${OFFICE_MARK}${kind}
${parts.map(({ place, text }) => `${place}	${JSON.stringify(text)}
`).join("")}`;
}

export {
  OFFICE_MARK,
  writeOffice
};
