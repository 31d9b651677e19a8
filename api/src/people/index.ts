export { PeopleModule } from './people.module';
export { PersonRequest } from './person.dto';
export { permittedOnPerson, type PersonState } from './person.policy';
export { TeamName } from './person.response';
