namespace Selon.Training.Gazetteers;

/// <summary>An inhabited place of GeoNames.</summary>
/// <param name="Id">Its number in GeoNames.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Feature">Code of what it is, such as <c>PPLC</c>.</param>
/// <param name="Region">Code of its first division inside the country.</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed record Town(long Id, string Name, string Country, string Feature, string Region, long Population, double Latitude, double Longitude);
