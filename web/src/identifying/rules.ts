/** The rules and their word lists, in a script of their own: fetched when somebody asks for them and not before. */
export { foldName, indirectKinds, kindName, lookForDetails, lookInSections, markOf, reasonOf, soften } from '@afterword/journal';
