export { InformationGovernanceModule } from './information-governance.module';
