import { type Copy, DockerfileParser, type Dockerfile, type Instruction } from 'dockerfile-ast';
import { read } from './workspace.js';

interface Copied {
  /** Another stage, or undefined: the workspace. */
  from: string | undefined;
  sources: string[];
  target: string;
}

interface Stage {
  name: string;
  image: string;
  folder: string;
  user: string | undefined;
  copies: Copied[];
  commands: string[];
  environment: string[];
}

export const TEXT = read('docker', 'Dockerfile');
const parsed: Dockerfile = DockerfileParser.parse(TEXT);

export const instructions = (keyword: string): Instruction[] =>
  parsed.getInstructions().filter((instruction) => instruction.getKeyword() === keyword);

/** The stages in the order in which they are built; the last one is what runs. */
export function stages(): Stage[] {
  const found: Stage[] = [];
  for (const instruction of parsed.getInstructions()) {
    const args = instruction.getArguments().map((argument) => argument.getValue());
    if (instruction.getKeyword() === 'FROM') found.push(newStage(args));
    else addTo(found.at(-1), instruction, args);
  }
  return found;
}

function newStage([image = '', , name = '']: string[]): Stage {
  return { name, image, folder: '/', user: undefined, copies: [], commands: [], environment: [] };
}

function addTo(stage: Stage | undefined, instruction: Instruction, args: string[]): void {
  if (!stage) return;
  const [first = ''] = args;
  const keyword = instruction.getKeyword();
  if (keyword === 'WORKDIR') stage.folder = first;
  if (keyword === 'USER') stage.user = first;
  if (keyword === 'RUN') stage.commands.push(instruction.getArgumentsContent() ?? '');
  if (keyword === 'ENV') stage.environment.push(...args.map((each) => each.split('=')[0] ?? ''));
  if (keyword === 'COPY') stage.copies.push(copied(instruction as Copy, args));
}

function copied(instruction: Copy, places: string[]): Copied {
  const from = instruction.getFromFlag()?.getValue() ?? undefined;
  return { from, sources: places.slice(0, -1), target: places.at(-1) ?? '' };
}
