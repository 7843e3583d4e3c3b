/** Registers every element; import it for its effect. */
import './elements/consultation/define.ts';
