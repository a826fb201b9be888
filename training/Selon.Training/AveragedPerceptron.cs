using Selon.Models;

namespace Selon.Training;

/// <summary>An averaged perceptron over hashed features (Collins 2002), with the sparse rows that <see cref="SparseLinear"/> reads.</summary>
internal sealed class AveragedPerceptron
{
    private readonly Dictionary<ulong, int> _index = [];
    private readonly List<Row> _rows = [];
    private int _step;

    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            if (!_index.TryGetValue(feature, out var at))
                continue;
            var row = _rows[at];
            for (var i = 0; i < row.Count; i++)
                scores[row.Cells[i].Class] += row.Cells[i].Weight;
        }
    }

    public void Tick() => _step++;

    public void Update(ReadOnlySpan<ulong> features, int better, int worse)
    {
        foreach (var feature in features)
        {
            if (!_index.TryGetValue(feature, out var at))
            {
                at = _rows.Count;
                _index.Add(feature, at);
                _rows.Add(new Row());
            }

            _rows[at].Change(better, 1, _step);
            _rows[at].Change(worse, -1, _step);
        }
    }

    /// <summary>The averaged weights, scaled to small whole numbers; the lightest are left out until the section fits.</summary>
    public byte[] Pack(double scale, int mostBytes)
    {
        for (var least = 1; ; least = (least * 5 / 4) + 1)
        {
            var packed = Kept(scale, least);
            if (SparseLinear.SizeOf(packed.Count, packed.Sum(row => row.Item2.Count)) > mostBytes)
                continue;
            Console.Error.WriteLine($"{packed.Count} features kept, weights of {least / scale:F3} and more");
            return SparseLinear.Pack(packed);
        }
    }

    private List<(ulong, IReadOnlyList<(int, int)>)> Kept(double scale, int least)
    {
        var packed = new List<(ulong, IReadOnlyList<(int, int)>)>();
        foreach (var (feature, at) in _index.OrderBy(pair => pair.Key))
        {
            var row = _rows[at];
            var cells = new List<(int, int)>();
            for (var i = 0; i < row.Count; i++)
            {
                var weight = (int)Math.Round(row.Cells[i].Average(_step) * scale);
                if (Math.Abs(weight) >= least)
                    cells.Add((row.Cells[i].Class, weight));
            }

            if (cells.Count > 0)
                packed.Add((feature, cells));
        }

        return packed;
    }

    private struct Cell
    {
        public int Class;
        public int Weight;
        public long Total;
        public int Since;

        public readonly double Average(int step) => (Total + ((long)Weight * (step - Since))) / (double)Math.Max(1, step);
    }

    private sealed class Row
    {
        public Cell[] Cells = new Cell[2];
        public int Count;

        public void Change(int label, int by, int step)
        {
            var at = 0;
            while (at < Count && Cells[at].Class != label)
                at++;
            if (at == Count)
            {
                if (Count == Cells.Length)
                    Array.Resize(ref Cells, Count * 2);
                Cells[Count++] = new Cell { Class = label, Since = step };
            }

            ref var cell = ref Cells[at];
            cell.Total += (long)cell.Weight * (step - cell.Since);
            cell.Since = step;
            cell.Weight += by;
        }
    }
}
