export { CommitmentListResponse, CommitmentResponse } from './commitment.response';
export { CommitmentService, placeOfCommitment } from './commitment.service';
export { CommitmentsModule } from './commitments.module';
