using System.Text;

namespace Selon.Authorities;

/// <summary>Reads RFC 4180.</summary>
internal static class CsvTable
{
    /// <summary>Each row with the line that it begins on, from 1.</summary>
    /// <exception cref="FormatException">A quoted cell does not end.</exception>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(TextReader text, string name)
    {
        var (line, begun) = (1, 1);
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int read; (read = text.Read()) >= 0;)
        {
            var c = (char)read;
            line += c is '\n' ? 1 : 0;
            if (quoted && c is '"' && text.Peek() is '"')
                cell.Append((char)text.Read());
            else if (c is '"' && (quoted || cell.Length == 0))
                quoted = !quoted;
            else if (quoted)
                cell.Append(c);
            else if (c is ',')
                Close();
            else if (c is '\n')
            {
                Close();
                yield return (begun, cells);
                cells = [];
                begun = line;
            }
            else if (c is not '\r')
                cell.Append(c);
        }

        if (quoted)
            throw new FormatException($"{name} line {begun}: a cell opens with a quotation mark that is never closed.");
        if (cell.Length > 0 || cells.Count > 0)
        {
            Close();
            yield return (begun, cells);
        }

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
