export { getProfile, getProfileParts, isSameName, type Profile, toNameStamp } from './get-profile';
export { maxNameLength, type NameField, parseName, toNameProblem } from './parse-name';
export { updateName } from './update-name';
