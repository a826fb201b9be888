using System.Diagnostics;
using System.Globalization;
using Selon.Cli.Commands;

namespace Selon.Cli.Output;

/// <summary>One line on standard error that tells how far the work is, where somebody looks at it and results do not run through the same screen.</summary>
internal sealed class Progress : IDisposable
{
    private const int Width = 24;
    private const int MillisecondsBetween = 100;

    private readonly int? _total;
    private readonly TextWriter? _screen;
    private long _shownAt;
    private bool _visible;

    internal Progress(TextWriter? screen, int? total)
    {
        _screen = screen;
        _total = total;
        _shownAt = Stopwatch.GetTimestamp();
    }

    public static Progress For(ReadSettings settings)
    {
        var watched = !settings.Quiet && !Console.IsErrorRedirected && (Console.IsOutputRedirected || settings.Output is not null);
        return new Progress(watched ? Console.Error : null, watched ? Count(settings.Inputs) : null);
    }

    /// <summary>For work whose results go elsewhere than to a screen.</summary>
    public static Progress Watching(ReadSettings settings)
    {
        var watched = !settings.Quiet && !Console.IsErrorRedirected;
        return new Progress(watched ? Console.Error : null, watched ? Count(settings.Inputs) : null);
    }

    public void Show(int done, int statements)
    {
        if (_screen is null || Stopwatch.GetElapsedTime(_shownAt).TotalMilliseconds < MillisecondsBetween)
            return;
        _shownAt = Stopwatch.GetTimestamp();
        _visible = true;
        _screen.Write("\r\u001b[2K" + Line(done, statements, _total));
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_visible)
            _screen!.Write("\r\u001b[2K");
        _visible = false;
    }

    public void Dispose() => Clear();

    internal static string Line(int done, int statements, int? total)
    {
        var counts = string.Create(CultureInfo.InvariantCulture, $"{done:N0} articles, {statements:N0} statements");
        // A corpus in one file holds more articles than there are files: then there is no bar, only figures.
        if (total is not { } all || all < 2 || done > all)
            return counts;
        var full = (int)((long)Width * done / all);
        return string.Create(CultureInfo.InvariantCulture, $"{new string('█', full)}{new string('░', Width - full)} {100L * done / all,3} %  {counts}");
    }

    private static int? Count(IReadOnlyList<string> inputs)
    {
        var total = 0;
        foreach (var input in inputs)
        {
            if (File.Exists(input))
                total++;
            else if (Directory.Exists(input))
                total += Directory.EnumerateFiles(input, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Count();
            else
                return null;
        }

        return total;
    }
}
