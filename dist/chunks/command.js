// src/commands/command.ts
function defineCommand(spec) {
	const { name, options, positional = [], examples } = spec;
	return {
		name,
		shape: options.shape,
		positional,
		examples,
		run: (values, context, onFinished = () => {}) => spec.run(values, context, onFinished)
	};
}
export { defineCommand as t };
