using System.CommandLine;

namespace Selon.Quality.Faults;

/// <summary>The options that ask for faults to read, alike in every command.</summary>
internal sealed class FaultOptions
{
    private readonly Option<int> _misses = new("--misses") { Description = "print this many gold ones that were missed" };
    private readonly Option<int> _false = new("--false") { Description = "print this many found ones that are not in the gold" };
    private readonly Option<int> _wrong = new("--wrong") { Description = "print this many found ones whose content or speaker is wrong" };
    private readonly Option<int> _from = new("--from") { Description = "leave out this many of each first" };

    public void AddTo(Command command)
    {
        command.Options.Add(_misses);
        command.Options.Add(_false);
        command.Options.Add(_wrong);
        command.Options.Add(_from);
    }

    public Asked Read(ParseResult parsed) =>
        new(parsed.GetValue(_misses), parsed.GetValue(_false), parsed.GetValue(_wrong), parsed.GetValue(_from));

    internal readonly record struct Asked(int Misses, int False, int Wrong, int From);
}
