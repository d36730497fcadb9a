import * as Api from 'discord-api-types/v10';

/** An enum's names with plain numbers: what comes over the wire is a number before it is anything else. */
type Plain<Enum> = { readonly [Name in keyof Enum as Name extends string ? Name : never]: number };

export const ButtonStyle: Plain<typeof Api.ButtonStyle> = Api.ButtonStyle;
export const CallbackType: Plain<typeof Api.InteractionResponseType> = Api.InteractionResponseType;
export const ChannelType: Plain<typeof Api.ChannelType> = Api.ChannelType;
export const CloseCode: Plain<typeof Api.GatewayCloseCodes> = Api.GatewayCloseCodes;
export const CommandType: Plain<typeof Api.ApplicationCommandType> = Api.ApplicationCommandType;
export const ComponentType: Plain<typeof Api.ComponentType> = Api.ComponentType;
export const ContextType: Plain<typeof Api.InteractionContextType> = Api.InteractionContextType;
export const InstallType: Plain<typeof Api.ApplicationIntegrationType> = Api.ApplicationIntegrationType;
export const Intent: Plain<typeof Api.GatewayIntentBits> = Api.GatewayIntentBits;
export const MessageFlag: Plain<typeof Api.MessageFlags> = Api.MessageFlags;
export const MessageType: Plain<typeof Api.MessageType> = Api.MessageType;
export const Opcode: Plain<typeof Api.GatewayOpcodes> = Api.GatewayOpcodes;
export const OptionType: Plain<typeof Api.ApplicationCommandOptionType> = Api.ApplicationCommandOptionType;
export const Permission = Api.PermissionFlagsBits;
export const ReferenceType: Plain<typeof Api.MessageReferenceType> = Api.MessageReferenceType;
