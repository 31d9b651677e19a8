export { directoryLimits, importLimits, peopleLimits } from './limits';
export { passwordFault, type PasswordOwner } from './password-rule';
export { staffGroups, type StaffGroup } from './staff-groups';
