namespace Selon.Training.Gazetteers;

/// <summary>The middle of where people live, on the globe.</summary>
internal sealed class Middle
{
    private double _x;
    private double _y;
    private double _z;

    public long Population { get; private set; }

    public void Add(Town town)
    {
        var (latitude, longitude) = (double.DegreesToRadians(town.Latitude), double.DegreesToRadians(town.Longitude));
        var weight = Math.Max(1, town.Population);
        _x += weight * Math.Cos(latitude) * Math.Cos(longitude);
        _y += weight * Math.Cos(latitude) * Math.Sin(longitude);
        _z += weight * Math.Sin(latitude);
        Population += town.Population;
    }

    // Three decimals of a degree are some hundred metres: nobody lives more exactly in the middle of a country.
    public (double Latitude, double Longitude) Of() =>
        (Math.Round(double.RadiansToDegrees(Math.Atan2(_z, Math.Sqrt((_x * _x) + (_y * _y)))), 3), Math.Round(double.RadiansToDegrees(Math.Atan2(_y, _x)), 3));
}
