namespace Selon.Syntax;

/// <summary>A state of the arc-hybrid system: a stack, the next word, and the arcs so far. The root stands behind the last word.</summary>
internal sealed class TransitionState(int words)
{
    private readonly int[] _stack = new int[words + 1];
    private int _depth;

    public int Words => words;

    public int Next { get; private set; }

    public int Depth => _depth;

    public int[] Heads { get; } = Filled(words);

    public int[] Labels { get; } = new int[words];

    public int[] LeftMost { get; } = Filled(words + 1);

    public int[] LeftMost2 { get; } = Filled(words + 1);

    public int[] RightMost { get; } = Filled(words + 1);

    public int[] RightMost2 { get; } = Filled(words + 1);

    public int[] Children { get; } = new int[words + 1];

    public bool Finished => Next == words && _depth == 0;

    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : -1;

    public bool CanShift => Next < words;

    public bool CanLeft => _depth > 0 && (Next < words || _depth == 1);

    public bool CanRight => _depth > 1;

    public void Shift() => _stack[_depth++] = Next++;

    public void Left(int label)
    {
        var child = _stack[--_depth];
        Attach(child, Next, label);
        LeftMost2[Next] = LeftMost[Next];
        LeftMost[Next] = child;
    }

    public void Right(int label)
    {
        var child = _stack[--_depth];
        var head = _stack[_depth - 1];
        Attach(child, head, label);
        RightMost2[head] = RightMost[head];
        RightMost[head] = child;
    }

    private void Attach(int child, int head, int label)
    {
        Heads[child] = head;
        Labels[child] = label;
        Children[head]++;
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
