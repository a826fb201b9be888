using System.Buffers;
using System.Text;

namespace Selon.Intake;

/// <summary>How well bytes fit UTF-8.</summary>
/// <param name="Sequences">How many characters of more than one byte stand there.</param>
/// <param name="Bad">How many stretches fit no character.</param>
/// <param name="FirstBad">Where the first of them begins; -1 where there is none.</param>
internal readonly record struct Utf8Census(int Sequences, int Bad, int FirstBad)
{
    public static Utf8Census Of(ReadOnlySpan<byte> bytes)
    {
        var (sequences, bad, first) = (0, 0, -1);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
                sequences++;
            else
            {
                bad++;
                first = first < 0 ? at : first;
            }

            at += length;
        }

        return new Utf8Census(sequences, bad, first);
    }
}
