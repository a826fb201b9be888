using System.Text;

namespace Selon.Intake.Corpora;

/// <summary>A row of CSV (RFC 4180) that grows line by line until its quotation marks are closed.</summary>
internal sealed class CsvRow(char delimiter)
{
    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private bool _quoted;

    public IReadOnlyList<string> Cells => _cells;

    /// <summary>False where a quoted cell goes on after its closing quotation mark.</summary>
    public bool IsProper { get; private set; } = true;

    /// <summary>Adds a line without its end; true where it completes the row.</summary>
    public bool Add(string line)
    {
        if (_quoted)
            _cell.Append('\n');
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (_quoted)
            {
                if (character != '"')
                    _cell.Append(character);
                else if (i + 1 < line.Length && line[i + 1] == '"')
                {
                    _cell.Append('"');
                    i++;
                }
                else
                {
                    _quoted = false;
                    IsProper &= i + 1 == line.Length || line[i + 1] == delimiter || line[i + 1] == '\r';
                }
            }
            else if (character == delimiter)
                EndCell();
            else if (character == '"' && _cell.Length == 0)
                _quoted = true;
            else if (character != '\r' || i + 1 < line.Length)
                _cell.Append(character);
        }

        if (_quoted)
            return false;
        EndCell();
        return true;
    }

    private void EndCell()
    {
        _cells.Add(_cell.ToString());
        _cell.Clear();
    }
}
