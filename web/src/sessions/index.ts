export { TopicsToCome } from './topics-to-come';
