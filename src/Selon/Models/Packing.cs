namespace Selon.Models;

/// <summary>How the words of a batch lie in memory: by place in the sentence, longest sentences first, so that one step of all sentences is one run of rows.</summary>
internal sealed unsafe class Packing
{
    public Packing(int[] lengths)
    {
        Lengths = lengths;
        Steps = lengths[0];
        Offsets = new int[Steps + 1];
        for (int step = 0, active = lengths.Length; step < Steps; step++)
        {
            while (lengths[active - 1] <= step)
                active--;
            Offsets[step + 1] = Offsets[step] + active;
        }

        Starts = new int[lengths.Length + 1];
        for (var sentence = 0; sentence < lengths.Length; sentence++)
            Starts[sentence + 1] = Starts[sentence] + lengths[sentence];
    }

    /// <summary>Longest first.</summary>
    public int[] Lengths { get; }

    public int Steps { get; }

    /// <summary>The first row of each step.</summary>
    public int[] Offsets { get; }

    /// <summary>The first word of each sentence where sentences lie one behind another.</summary>
    public int[] Starts { get; }

    public int Words => Offsets[Steps];

    public int Row(int sentence, int word) => Offsets[word] + sentence;

    /// <summary>A copy of packed rows, sentence by sentence.</summary>
    public float* Unpacked(float* rows, int width, Arena arena) => Moved(rows, width, true, arena);

    /// <summary>A copy, packed, of rows that lie sentence by sentence.</summary>
    public float* Packed(float* rows, int width, Arena arena) => Moved(rows, width, false, arena);

    private float* Moved(float* rows, int width, bool unpack, Arena arena)
    {
        var moved = arena.Take((long)Words * width);
        for (var sentence = 0; sentence < Lengths.Length; sentence++)
            for (var word = 0; word < Lengths[sentence]; word++)
            {
                long packed = Row(sentence, word), plain = Starts[sentence] + word;
                Buffer.MemoryCopy(rows + ((unpack ? packed : plain) * width), moved + ((unpack ? plain : packed) * width), width * 4L, width * 4L);
            }

        return moved;
    }

    /// <summary>The rows of a turn, and those of the step whose states it goes on from.</summary>
    public (int First, int Count, int Before, int Known) Step(int turn, bool reversed)
    {
        var step = reversed ? Steps - 1 - turn : turn;
        var count = Offsets[step + 1] - Offsets[step];
        if (!reversed)
            return (Offsets[step], count, step > 0 ? Offsets[step - 1] : 0, step > 0 ? count : 0);
        return step + 1 < Steps ? (Offsets[step], count, Offsets[step + 1], Offsets[step + 2] - Offsets[step + 1]) : (Offsets[step], count, 0, 0);
    }
}
