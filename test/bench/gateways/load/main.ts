import { answerCommands } from '../processes/answerCommands';
import { runClosedLoop } from './runClosedLoop';
import { runOpenLoop } from './runOpenLoop';

answerCommands({ closedLoop: runClosedLoop, openLoop: runOpenLoop });
