namespace Selon.Http;

/// <summary>Carries the refusal of a private address out of the connection.</summary>
internal sealed class PrivateAddressException : Exception;
