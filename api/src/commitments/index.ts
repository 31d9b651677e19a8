export { CommitmentListResponse, CommitmentResponse } from './commitment.response';
export { CommitmentService } from './commitment.service';
export { CommitmentsModule } from './commitments.module';
