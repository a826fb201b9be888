namespace Selon.Training.Network;

/// <summary>Chance that falls alike on every machine (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15) ^ 0xD1B54A32D192ED03;

    /// <summary>From 0 up to 1.</summary>
    public float Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (_state * 0x2545F4914F6CDD1D >> 40) / (float)(1 << 24);
    }

    public float Symmetric() => (2 * Next()) - 1;
}
