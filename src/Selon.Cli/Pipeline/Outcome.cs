using Selon.Intake;

namespace Selon.Cli.Pipeline;

/// <summary>What came of one input: a reading, or the intake's reason why there is none.</summary>
internal readonly record struct Outcome(IntakeResult Intake, Reading? Reading);
