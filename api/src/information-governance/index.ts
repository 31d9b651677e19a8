export { InformationGovernanceModule } from './information-governance.module';
export { LeadNotNamed, nameLead } from './name-lead';
