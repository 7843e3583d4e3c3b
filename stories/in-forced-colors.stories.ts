import type {Meta} from '@storybook/web-components-vite';
import {forcedColors} from './hosts/bare.ts';
import {inHost} from './hosts/host.ts';

const meta = {title: 'In the wild/Forced colours'} satisfies Meta;
export default meta;

export const Consultation = inHost(forcedColors, 'consultation');
export const Agenda = inHost(forcedColors, 'agenda');
export const Dataset = inHost(forcedColors, 'dataset');
export const Plan = inHost(forcedColors, 'plan');
export const Commitment = inHost(forcedColors, 'commitment');
