namespace Selon.Languages;

/// <summary>A lexicon file: tab-separated columns under a header line; empty lines and lines that begin with <c>#</c> are passed over.</summary>
internal sealed class Table
{
    private readonly string[] _columns;
    private readonly List<string[]> _rows;

    private Table(string[] columns, List<string[]> rows)
    {
        _columns = columns;
        _rows = rows;
    }

    public int Count => _rows.Count;

    public static Table Empty { get; } = new([], []);

    /// <exception cref="FormatException">A row has more cells than the header has columns.</exception>
    public static Table Parse(string? text, string name)
    {
        if (text is null)
            return Empty;
        string[]? columns = null;
        var rows = new List<string[]>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            var cells = line.ToString().Split('\t');
            if (columns is null)
                columns = cells;
            else if (cells.Length > columns.Length)
                throw new FormatException($"{name} line {number} has {cells.Length} cells under {columns.Length} columns; mend that line.");
            else
                rows.Add(cells);
        }

        return new Table(columns ?? [], rows);
    }

    /// <summary>The cells of the named columns, row by row; a missing column or cell is empty.</summary>
    public IEnumerable<Row> Rows => _rows.Select(cells => new Row(_columns, cells));

    public readonly struct Row(string[] columns, string[] cells)
    {
        public string this[string column]
        {
            get
            {
                var at = Array.IndexOf(columns, column);
                return at >= 0 && at < cells.Length ? cells[at].Trim() : "";
            }
        }
    }
}
