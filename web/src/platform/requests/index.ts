export * from './api-interceptor';
