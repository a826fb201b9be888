using System.Runtime.InteropServices;

namespace Selon.Places.Gazetteers;

/// <summary>An entry as it stands in the gazetteer's file, 24 bytes.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">Inhabitants; of a region or country those of its towns.</param>
/// <param name="NameStart">Where its name begins among the names, in bytes.</param>
/// <param name="Country">The two letters of its country, the first in the low byte.</param>
/// <param name="Region">Row of the first division that it lies in; 0 for none.</param>
/// <param name="District">Row of the second division that it lies in; 0 for none.</param>
/// <param name="Rank">What it is.</param>
/// <param name="NameLength">Length of its name, in bytes of UTF-8.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct GazetteerRow(float Latitude, float Longitude, uint Population, uint NameStart, ushort Country, ushort Region, ushort District, PlaceRank Rank, byte NameLength);
