export { SupervisionModule } from './supervision.module';
export { openAnswer, openTerms } from './agreement-words';
