using System.Text;

namespace Selon.Intake.Corpora;

/// <summary>Lines of a stream, to which lines may be given back.</summary>
internal sealed class LineQueue(IAsyncEnumerator<byte[]?> source) : IAsyncDisposable
{
    private readonly Stack<NumberedLine> _back = [];
    private int _number;

    /// <summary>The next line; null behind the last.</summary>
    public async ValueTask<NumberedLine?> NextAsync()
    {
        if (_back.TryPop(out var line))
            return line;
        if (!await source.MoveNextAsync().ConfigureAwait(false))
            return null;
        return new NumberedLine(++_number, source.Current is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
    }

    /// <summary>Puts lines back in front, the first of them foremost.</summary>
    public void GiveBack(IReadOnlyList<NumberedLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
            _back.Push(lines[i]);
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
