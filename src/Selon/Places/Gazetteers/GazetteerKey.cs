using System.Runtime.InteropServices;

namespace Selon.Places.Gazetteers;

/// <summary>A name of an entry, in the order of the hashes.</summary>
/// <param name="Hash">Hash of the folded name.</param>
/// <param name="Row">Row of the entry; <see cref="Other"/> is added for a name that is not its first one.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct GazetteerKey(ulong Hash, uint Row)
{
    public const uint Other = 0x8000_0000;
}
