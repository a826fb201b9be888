using Selon.Intake;

namespace Selon.Cli.Pipeline;

/// <summary>
/// What came of one input: a reading, the reason why there is none (with the text alone where only the language is foreign), or a bug
/// that only its article brings out.
/// </summary>
internal readonly record struct Outcome(IntakeResult Intake, Reading? Reading, Exception? Bug)
{
    public static Outcome Of(IntakeResult intake, Func<Article, Reading> read)
    {
        if (intake.Article is not { } article)
            return new Outcome(intake, null, null);
        try
        {
            return new Outcome(intake, read(article), null);
        }
        catch (LanguageUnknownException unknown)
        {
            return new Outcome(IntakeResult.Refused(intake.Where, unknown.Message), Reading.OfTextAlone(article), null);
        }
#pragma warning disable CA1031 // one article must not stop ten thousand; the trace is shown
        catch (Exception bug) when (bug is not SelonException)
#pragma warning restore CA1031
        {
            return new Outcome(intake, null, bug);
        }
    }
}
