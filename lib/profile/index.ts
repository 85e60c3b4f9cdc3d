export { getProfile, isNameNow, type Profile } from './get-profile';
export { maxNameLength, type NameField, parseName, toNameProblem } from './parse-name';
export { updateName } from './update-name';
