// src/readers/office-magic.ts
function isOffice(bytes) {
  return isZip(bytes) || isOle(bytes);
}
function isZip(bytes) {
  return begins(bytes, [80, 75, 3, 4]) || begins(bytes, [80, 75, 5, 6]);
}
function isOle(bytes) {
  return begins(bytes, [208, 207, 17, 224]);
}
function begins(bytes, magic) {
  return magic.every((byte, i) => bytes[i] === byte);
}

export {
  isOffice,
  isOle
};
