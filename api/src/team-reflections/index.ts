export { TeamReflectionsModule } from './team-reflections.module';
