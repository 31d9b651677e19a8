import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../authorization';

/** Holds the contract once the application has been put together. */
export class Contract {
  document: object = {};
}

@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly contract: Contract) {}

  @Get()
  @Public('the contract holds nothing of anyone')
  read(): object {
    return this.contract.document;
  }
}
