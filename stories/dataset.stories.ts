import type {Meta} from '@storybook/web-components-vite';
import {anatomyOf} from './anatomy.ts';
import {widget} from './widget.ts';

const meta = {title: 'Dataset', ...widget('dataset')} satisfies Meta;
export default meta;

export const Anatomy = anatomyOf('dataset', 'dataset');

// The faces of test/faces.ts follow: .storybook/faces.ts writes them when this file is read.
