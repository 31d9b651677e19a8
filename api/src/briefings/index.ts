export { BriefingsModule } from './briefings.module';
export { Taxonomy } from './taxonomy';
