export { CodeOfConductModule } from './code-of-conduct.module.js';
export { CodeReader } from './code.reader.js';
export { CodeSignatures } from './code-signatures.js';
export { CodeVersions } from './code-versions.js';
export { CodeOfConductDto, CodeSignatureDto } from './dto/code.dto.js';
